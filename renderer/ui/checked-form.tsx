/**
 * Every form. What keeps a field from being sent is said by the field once somebody tries, in our words and the page's
 * language, never in a bubble of the browser; the first such field is where one goes on, so that it is read out.
 */
import type { ComponentProps, SubmitEventHandler } from 'react';

type Props = Omit<ComponentProps<'form'>, 'noValidate' | 'onSubmit'> & {
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
};

type Typed = HTMLInputElement | HTMLTextAreaElement;

const isFilled = ({ type, value }: Typed): boolean => type === 'file' || value.trim() !== '';

/** What no browser knows: that spaces fill nothing in, and what the field says for itself. */
function judge(field: Typed): void {
  const isMissing = field.required && !isFilled(field);
  field.setCustomValidity(isMissing ? 'missing' : (field.dataset.wrong ?? ''));
}

export function CheckedForm({ onSubmit, ...form }: Props) {
  return (
    <form
      {...form}
      noValidate
      onSubmit={(event) => {
        const { currentTarget } = event;
        for (const field of currentTarget.querySelectorAll<Typed>('input, textarea')) judge(field);
        if (currentTarget.checkValidity()) return onSubmit(event);
        event.preventDefault();
        currentTarget.querySelector<HTMLElement>('input:invalid, textarea:invalid')?.focus();
      }}
    />
  );
}
