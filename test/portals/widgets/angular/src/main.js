// Angular 18: reactive form controls, native and Material, compiled in the browser.
import 'zone.js';
import '@angular/compiler';
import '../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { Component, enableProdMode } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';
import { findCodes, PLACES, STATES } from '../../shared/lists.js';
import { stage } from '../../shared/stage.js';

enableProdMode();
const imports = [
  ReactiveFormsModule,
  MatAutocompleteModule,
  MatCheckboxModule,
  MatDatepickerModule,
  MatFormFieldModule,
  MatInputModule,
  MatRadioModule,
  MatSelectModule,
  MatSlideToggleModule,
];
const options = (list) =>
  `@for (o of ${list}; track o[0]) {<option [value]="o[0]">{{ o[1] }}</option>}`;
const matOptions = (list) =>
  `@for (o of ${list}; track o[0]) {<mat-option [value]="o[0]">{{ o[1] }}</mat-option>}`;

const inAngular =
  (template, how = {}) =>
  (host) => {
    const control = new FormControl(null, how);
    class Page {
      it = control;
      states = STATES;
      places = PLACES;
      found = [];
      search(words) {
        void findCodes(words).then(
          (found) => (this.found = found.map(({ value, label }) => [value, label])),
        );
      }
    }
    const Shown =
      Component({ selector: 'widget-page', standalone: true, imports, template })(Page) ?? Page;
    host.append(document.createElement('widget-page'));
    const app = bootstrapApplication(Shown, {
      providers: [provideAnimations(), provideNativeDateAdapter()],
    });
    return { state: () => control.value, end: () => void app.then((one) => one.destroy()) };
  };

stage({
  ngText: inAngular('<label>Member ID <input [formControl]="it"></label>'),
  ngBlur: inAngular('<label>Member ID <input [formControl]="it"></label>', { updateOn: 'blur' }),
  ngSelect: inAngular(
    `<label>Patient state <select [formControl]="it"><option [ngValue]="null">Select</option>${options('states')}</select></label>`,
  ),
  ngRadio: inAngular(
    '<fieldset><legend>Patient sex</legend><label><input type="radio" name="s" value="M" [formControl]="it"> Male</label><label><input type="radio" name="s" value="F" [formControl]="it"> Female</label></fieldset>',
  ),
  matInput: inAngular(
    '<mat-form-field><mat-label>Member ID</mat-label><input matInput [formControl]="it"></mat-form-field>',
  ),
  matSelect: inAngular(
    `<mat-form-field><mat-label>Place of service</mat-label><mat-select [formControl]="it">${matOptions('places')}</mat-select></mat-form-field>`,
  ),
  matAutocomplete: inAngular(
    `<mat-form-field><mat-label>Diagnosis code</mat-label><input matInput [formControl]="it" [matAutocomplete]="auto" (input)="search($any($event.target).value)"><mat-autocomplete #auto="matAutocomplete" requireSelection>${matOptions('found')}</mat-autocomplete></mat-form-field>`,
  ),
  matDatepicker: inAngular(
    '<mat-form-field><mat-label>Patient date of birth</mat-label><input matInput [matDatepicker]="d" [formControl]="it"><mat-datepicker-toggle matIconSuffix [for]="d" /><mat-datepicker #d /></mat-form-field>',
  ),
  matRadio: inAngular(
    '<span id="mr">Patient sex</span><mat-radio-group aria-labelledby="mr" [formControl]="it"><mat-radio-button value="M">Male</mat-radio-button><mat-radio-button value="F">Female</mat-radio-button></mat-radio-group>',
  ),
  matCheckbox: inAngular('<mat-checkbox [formControl]="it">Benefits assigned</mat-checkbox>'),
  matToggle: inAngular('<mat-slide-toggle [formControl]="it">Benefits assigned</mat-slide-toggle>'),
});
