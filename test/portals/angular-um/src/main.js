// A utilization vendor's request wizard on Angular 18 and Angular Material, compiled in the browser.
import 'zone.js';
import '@angular/compiler';
import '../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import './request.css';
import { enableProdMode } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import { Request } from './request.js';

enableProdMode();
bootstrapApplication(Request, {
  providers: [
    provideAnimations(),
    provideNativeDateAdapter(),
    { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline' } },
  ],
});
