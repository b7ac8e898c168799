// A case that nobody types: read from the page beside the panel, or imported from the office's list.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as person from '../tools/person.ts';
import { expect, test } from './bicuspid.ts';

const picture = async (panel: Page, name: string): Promise<void> => {
  if (!process.env.PICTURES) return;
  await panel.setViewportSize({ width: 360, height: 780 }).catch(() => undefined);
  await panel.screenshot({ path: join(process.env.PICTURES, `${name}.png`) });
};

const newCase = (panel: Page) => panel.getByRole('link', { name: /^New( case)?$/ }).first();

test('a patient on a page becomes a case, and a later change is put beside what the case says', async ({
  page,
  pages,
  openPanel,
}) => {
  await page.goto(`${pages}/patient.html`);
  const panel = await openPanel();
  await person.setUpVault(panel);
  await newCase(panel).click();
  await picture(panel, 'new');
  await panel.getByRole('button', { name: 'Read this page' }).click();
  const start = panel.getByRole('button', { name: /^Start the case with 13 values/ });
  await expect(start).toBeVisible();
  await picture(panel, 'read');
  // Somebody else's phone is on the page too.
  await expect(panel.getByText('555-0199')).toHaveCount(0);
  await panel.getByRole('checkbox', { name: /Patient phone/ }).uncheck();
  await panel.getByRole('button', { name: /^Start the case with 12 values/ }).click();
  await expect(panel.getByRole('heading', { name: 'Marrowgate, Isolde' })).toBeVisible();
  await expect(panel.getByText('LKS440091122').first()).toBeVisible();

  await page.evaluate(() => {
    document.querySelector('#member')!.textContent = 'LKS440091133';
  });
  await panel.getByRole('button', { name: 'More for this case' }).click();
  await panel.getByRole('menuitem', { name: 'Read this page into the case' }).click();
  const clash = panel.getByRole('group', { name: 'Subscriber member ID' });
  await expect(clash.getByRole('radio', { name: /In the case/ })).toBeChecked();
  // What was left out before is offered again; it is new to the case.
  await expect(panel.getByRole('checkbox', { name: /Patient phone/ })).toBeChecked();
  await picture(panel, 'clash');
  await clash.getByRole('radio', { name: /On the page/ }).check();
  await panel.getByRole('button', { name: 'Put 2 values into the case' }).click();
  await expect(panel.getByText('LKS440091133').first()).toBeVisible();
});

const LIST = `Pre-auth list,,,,,,,,,,
Pt. Name,DOB,Insurance,Member ID,CPT,Auth #,Date sent,Status,Valid from,Expires,Notes
"Ash, Ivy",5/6/2001,Lakeshore,LKW000111222,21040,LH26001,10/01/2026,Approved,10/05/2026,1/5/2027,spoke to Rae
"Thorne, Basil",2/1/1970,Northwind,NW44018,21046-LT,,46320,pending,,,
"Ash, Ivy",5/6/2001,Lakeshore,LKW000111222,D7210,LH26002,11/02/2026,denied,,,
Quill,1/1/1990,Northwind,NW45,21040,,,,,,
`;

test('the office’s list becomes cases with their pre-auths, and a second import doubles nothing', async ({
  page,
  pages,
  openPanel,
}, info) => {
  await page.goto(`${pages}/news.html`);
  const file = info.outputPath('tracker.csv');
  await writeFile(file, LIST);
  const panel = await openPanel();
  await person.setUpVault(panel);
  const choose = async () => {
    await newCase(panel).click();
    await panel.locator('input[type=file]').first().setInputFiles(file);
  };
  await choose();
  await expect(panel.getByLabel('What “Auth #” holds')).toHaveValue('preauth.number');
  await picture(panel, 'columns');
  await panel.getByRole('button', { name: 'Look it over' }).click();
  await expect(panel.getByText('Line 6:')).toBeVisible();
  await picture(panel, 'check');
  await panel.getByRole('button', { name: 'Add 2 cases' }).click();
  await expect(panel.getByText('2 cases added.')).toBeVisible();
  await picture(panel, 'done');
  await person.openTracker(panel);
  for (const number of ['LH26001', 'LH26002'])
    await expect(panel.getByText(number).first()).toBeVisible();

  await panel.getByRole('link', { name: 'Cases' }).click();
  await choose();
  await expect(panel.getByText('as you set them the last time')).toBeVisible();
  await panel.getByRole('button', { name: 'Look it over' }).click();
  await expect(panel.getByText('2 patients have a case here')).toBeVisible();
  await picture(panel, 'again');
  await panel.getByRole('button', { name: 'Update 2' }).click();
  await expect(panel.getByText('0 cases added, 2 had everything already.')).toBeVisible();
});

test('a half-filled form is kept and written again after a new log-in, and then forgotten', async ({
  page,
  pages,
  openCase,
}) => {
  await page.goto(`${pages}/form.html`);
  const panel = await openCase();
  await page.getByLabel('Patient City').fill('Typed by hand');
  expect(await person.lookAtPlan(panel)).toBe('plan');
  await person.write(panel);
  await panel.getByRole('link', { name: 'Keep what is typed for a day' }).click();
  await panel.getByRole('button', { name: 'Keep 4 values for 24 hours' }).click();
  await expect(panel.getByText(/^Kept until/)).toBeVisible();
  await picture(panel, 'kept');
  await panel.getByRole('button', { name: 'Back to the case', exact: true }).last().click();

  // The portal logged out: the form is empty again, but for what somebody has typed anew.
  await page.goto(`${pages}/news.html`);
  await page.goto(`${pages}/form.html`);
  await page.getByLabel('Patient First Name').fill('Someone');
  await panel.getByRole('link', { name: 'Write it again' }).click();
  await expect(panel.getByText('The field is filled already: left as it is.')).toBeVisible();
  await picture(panel, 'again-form');
  await panel.getByRole('button', { name: 'Write 3 fields again' }).click();
  await expect(panel.getByText(/^3 fields hold again/)).toBeVisible();
  await expect(page.getByLabel('Patient City')).toHaveValue('Typed by hand');
  await expect(page.getByLabel('Member ID')).toHaveValue('LKW204118820');
  await expect(page.getByLabel('Patient First Name')).toHaveValue('Someone');
  await expect(page.locator('#sent')).toBeHidden();
  await panel.getByRole('button', { name: 'Forget the rest' }).click();
  await expect(person.fillButton(panel)).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Write it again' })).toHaveCount(0);
});
