// Spanish of what no first picture shows. A language is complete or it does not compile.
import type { PageWords } from './english.ts';
import { accounts } from './es/accounts.ts';
import { activity } from './es/activity.ts';
import { addingPeople } from './es/adding-people.ts';
import { auditActions, auditFields, auditTargets } from './es/audit-actions.ts';
import { awaitedOwner } from './es/awaited-owner.ts';
import { branding } from './es/branding.ts';
import { commands } from './es/commands.ts';
import { contract } from './es/contract.ts';
import { dashboard } from './es/dashboard.ts';
import { days } from './es/days.ts';
import { edits } from './es/edits.ts';
import { exports } from './es/exports.ts';
import { firstRun } from './es/first-run.ts';
import { floorEditor } from './es/floor-editor.ts';
import { frame } from './es/frame.ts';
import { invitations } from './es/invitations.ts';
import { leaving } from './es/leaving.ts';
import { mail } from './es/mail.ts';
import { office } from './es/office.ts';
import { officeApplications } from './es/office-applications.ts';
import { officeFigures } from './es/office-figures.ts';
import { officeLetters } from './es/office-letters.ts';
import { officePlans } from './es/office-plans.ts';
import { officeUsers } from './es/office-users.ts';
import { paper } from './es/paper.ts';
import { pictures } from './es/pictures.ts';
import { planRequests } from './es/plan-requests.ts';
import { plans } from './es/plans.ts';
import { recovery } from './es/recovery.ts';
import { replay } from './es/replay.ts';
import { restaurants } from './es/restaurants.ts';
import { rights } from './es/rights.ts';
import { scores } from './es/scores.ts';
import { settings } from './es/settings.ts';
import { subscription } from './es/subscription.ts';
import { tonight } from './es/tonight.ts';
import { trail } from './es/trail.ts';
import { unsaved } from './es/unsaved.ts';
import { viewing } from './es/viewing.ts';
import type { Translation } from './translation.ts';

export const pageSpanish: Translation<PageWords> = {
  accounts,
  activity,
  addingPeople,
  awaitedOwner,
  branding,
  commands,
  auditActions,
  auditFields,
  auditTargets,
  contract,
  dashboard,
  days,
  office,
  officeApplications,
  officeFigures,
  officeLetters,
  officePlans,
  officeUsers,
  edits,
  exports,
  firstRun,
  floorEditor,
  frame,
  invitations,
  leaving,
  mail,
  paper,
  pictures,
  planRequests,
  plans,
  recovery,
  replay,
  restaurants,
  rights,
  scores,
  settings,
  subscription,
  tonight,
  trail,
  unsaved,
  viewing,
};
