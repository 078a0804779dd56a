/** The fields of the full entry, in the order a host asks for them: how many, who, when, where, what to know. */

import type { ReturningGuest } from '#renderer/connection/station.ts';
import { useShown } from '#renderer/lock/use-shown.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { examplePhone } from '#shared/phone/example-phone.ts';
import { phoneKindOf } from '#shared/phone/phone-kind.ts';
import { cleanText } from '#shared/text/clean-text.ts';
import { AlreadyNotice } from './already-here.tsx';
import { ArrivalFields } from './arrival-fields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { GuestChoices } from './guest-choices.tsx';
import { HouseFields } from './house-fields.tsx';
import { lengthProblemsOf, most, type PartyDraft, tagsIn, withGuest } from './party-draft.ts';
import styles from './party-form.module.css';
import { SizeField } from './size-field.tsx';
import { Suggestions } from './suggestions.tsx';
import { useRecognised } from './use-recognised.ts';
import { useUsualSeats, useUsualTags } from './use-usual-words.ts';

function useTooLong(): (text: string, limit: number) => string {
  const { t } = useTranslation();
  return (text, limit) => t('parties.form.tooLong', { count: cleanText(text).length - limit });
}

/** What the number can be used for, said before anybody relies on it. */
function usePhoneHint(phone: string, country: string): string {
  const { t } = useTranslation();
  switch (phoneKindOf(phone, country)) {
    case 'landline':
      return t('waitlist.form.phoneLandline');
    case 'impossible':
      return t('waitlist.form.phoneImpossible', { country });
    case 'none':
    case 'too-short':
    case 'textable':
      return t('parties.form.phoneHint', { phone: examplePhone(country) });
  }
}

function WhoFields({ draft, partyId, country, problems, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const [name, phone] = [useShown(draft.name), useShown(draft.phone)];
  const guests = useRecognised(draft.phone).guests.map((guest) => ({
    ...guest,
    openPartyIds: guest.openPartyIds.filter((id) => id !== partyId),
  }));
  const filledIn = guests.filter((guest) => isFilledIn(draft, guest));
  const choose = (guest: ReturningGuest): void => onChange(withGuest(draft, guest, country));
  return (
    <>
      <TextField
        label={t('parties.form.name')}
        value={name}
        problem={problems.name ? tooLong(draft.name, most.name) : undefined}
        autoFocus
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label={t('parties.form.phone')}
        value={phone}
        inputMode="tel"
        maxLength={40}
        hint={usePhoneHint(draft.phone, country)}
        problem={problems.phone ? t('parties.form.phoneProblem', { country }) : undefined}
        onChange={(phone) => onChange({ phone })}
      />
      <div className={styles.wide}>
        <AlreadyNotice guests={filledIn} />
        <GuestChoices guests={guests.filter((guest) => !filledIn.includes(guest))} onChoose={choose} />
      </div>
    </>
  );
}

/** Once they are in the fields there is nothing to offer. */
const isFilledIn = ({ name, phone }: PartyDraft, guest: ReturningGuest): boolean =>
  name === guest.name && (guest.phone === null || phone.replace(/\D/gu, '').length > 6);

function WishFields({ draft, problems, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const tags = tagsIn(draft.tags);
  const [preference, shownTags] = [useShown(draft.preference), useShown(draft.tags)];
  const toggle = (tag: string): void => {
    const next = tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag];
    onChange({ tags: next.join(', ') });
  };
  return (
    <>
      <div className={styles.column}>
        <TextField
          label={t('parties.form.seat')}
          value={preference}
          maxLength={most.tag}
          onChange={(preference) => onChange({ preference })}
        />
        <Suggestions
          label={t('waitlist.form.usualSeats')}
          words={useUsualSeats()}
          chosen={[draft.preference]}
          onToggle={(word) => onChange({ preference: word === draft.preference ? '' : word })}
        />
      </div>
      <div className={styles.column}>
        <TextField
          label={t('parties.form.tags')}
          value={shownTags}
          problem={
            problems.tags ? t('parties.form.tagsProblem', { most: most.tags, long: most.tag }) : undefined
          }
          onChange={(text) => onChange({ tags: text })}
        />
        <Suggestions
          label={t('waitlist.form.usualTags')}
          words={useUsualTags()}
          chosen={tags}
          onToggle={toggle}
        />
      </div>
    </>
  );
}

function RemarkFields({ draft, problems, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const [notes, requests] = [useShown(draft.notes), useShown(draft.requests)];
  const tooLong = useTooLong();
  return (
    <>
      <TextArea
        label={t('parties.form.notes')}
        value={notes}
        problem={problems.notes ? tooLong(draft.notes, most.notes) : undefined}
        onChange={(notes) => onChange({ notes })}
      />
      <TextArea
        label={t('parties.form.requests')}
        value={requests}
        problem={problems.requests ? tooLong(draft.requests, most.requests) : undefined}
        onChange={(requests) => onChange({ requests })}
      />
    </>
  );
}

export function PartyFields(given: FieldsProps) {
  const { draft, partyId, onChange } = given;
  const problems = { ...given.problems, ...lengthProblemsOf(draft) };
  const props = { ...given, problems };
  return (
    <>
      <SizeField
        size={draft.size}
        hasProblem={problems.size === true}
        onChange={(size) => onChange({ size })}
      />
      <WhoFields {...props} />
      <ArrivalFields
        arrival={draft.arrival}
        isNew={partyId === null}
        lacksHour={problems.hour === true}
        isAhead={problems.ahead === true}
        onChange={(change) => onChange({ arrival: { ...draft.arrival, ...change } })}
      />
      <WishFields {...props} />
      <RemarkFields {...props} />
      <HouseFields {...props} />
    </>
  );
}
