// The wizard's one component: the form model, which step is shown, and the searches behind its boxes.
import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { askForCodes, DIAGNOSES, PROCEDURES } from '../../shared/codes.js';
import { newProcedure, newRequest, stateOf } from './form.js';
import { lists, PROGRAMS, SPECIALTIES } from './lists.js';
import frame from './steps/frame.html';
import member from './steps/member.html';
import providers from './steps/providers.html';
import questions from './steps/questions.html';
import service from './steps/service.html';
import site from './steps/site.html';

const STEPS = { member, providers, service, site, questions };
const NAMES = ['Member', 'Providers', 'Service', 'Site', 'Clinical questions'];
const SHOWN = [
  ['member'],
  ['callback', 'requesting', 'servicing'],
  ['service', 'diagnoses', 'procedures'],
  ['site'],
  ['questions', 'attestation'],
];
const TABLES = { diagnosis: DIAGNOSES, procedure: PROCEDURES, specialty: SPECIALTIES };

class RequestPage {
  names = NAMES;
  step = 0;
  sent = false;
  lists = lists;
  form = newRequest();
  programs = [];
  found = [];
  turn = 0;

  constructor() {
    this.form.get('member.healthPlan').valueChanges.subscribe((plan) => {
      this.form.get('member.program').setValue(null);
      setTimeout(() => (this.programs = PROGRAMS[plan] ?? []), 300);
    });
    window.portalState = () => ({ submitted: this.sent ? 'Y' : '', ...this.shown() });
  }

  /** The part of the form that the person has come to so far. */
  shown() {
    const open = new Set(SHOWN.slice(0, this.step + 1).flat());
    return Object.fromEntries(
      Object.entries(stateOf(this.form)).filter(([path]) => open.has(path.split('.')[0])),
    );
  }

  search(table, term) {
    const turn = (this.turn += 1);
    this.found = [];
    if (term.trim().length < 2) return;
    void askForCodes(TABLES[table], term, 350).then((found) => {
      if (turn === this.turn) this.found = found.map(([code, words]) => ({ code, words }));
    });
  }

  show = (chosen) => (chosen?.code ? `${chosen.code} – ${chosen.words}` : (chosen ?? ''));
  addProcedure = () => this.form.controls.procedures.push(newProcedure());
  next = () => (this.step = Math.min(this.step + 1, NAMES.length - 1));
  back = () => (this.step = Math.max(this.step - 1, 0));
  submit = () => (this.sent = true);
}

const cases = Object.values(STEPS).map((html, i) => `@case (${i}) {${html}}`);

export const Request = Component({
  selector: 'cg-request',
  standalone: true,
  template: frame.replace('<!-- steps -->', `@switch (step) {${cases.join('')}}`),
  imports: [
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonModule,
    MatCardModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
  ],
})(RequestPage);
