// English of what no first picture shows: the other pages, the first run, everything at hand, letters.
import { accounts } from './en/accounts.ts';
import { activity } from './en/activity.ts';
import { addingPeople } from './en/adding-people.ts';
import { auditActions, auditFields, auditTargets } from './en/audit-actions.ts';
import { awaitedOwner } from './en/awaited-owner.ts';
import { branding } from './en/branding.ts';
import { commands } from './en/commands.ts';
import { contract } from './en/contract.ts';
import { dashboard } from './en/dashboard.ts';
import { days } from './en/days.ts';
import { edits } from './en/edits.ts';
import { exports } from './en/exports.ts';
import { firstRun } from './en/first-run.ts';
import { floorEditor } from './en/floor-editor.ts';
import { frame } from './en/frame.ts';
import { invitations } from './en/invitations.ts';
import { leaving } from './en/leaving.ts';
import { mail } from './en/mail.ts';
import { office } from './en/office.ts';
import { officeApplications } from './en/office-applications.ts';
import { officeFigures } from './en/office-figures.ts';
import { officeLetters } from './en/office-letters.ts';
import { officePlans } from './en/office-plans.ts';
import { officeUsers } from './en/office-users.ts';
import { paper } from './en/paper.ts';
import { pictures } from './en/pictures.ts';
import { planRequests } from './en/plan-requests.ts';
import { plans } from './en/plans.ts';
import { recovery } from './en/recovery.ts';
import { replay } from './en/replay.ts';
import { restaurants } from './en/restaurants.ts';
import { rights } from './en/rights.ts';
import { scores } from './en/scores.ts';
import { settings } from './en/settings.ts';
import { subscription } from './en/subscription.ts';
import { tonight } from './en/tonight.ts';
import { trail } from './en/trail.ts';
import { unsaved } from './en/unsaved.ts';
import { viewing } from './en/viewing.ts';

export const pageEnglish = {
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
} as const;
