/**
 * Every form. What the browser finds wrong with a field is said by the field, in our words and the page's language, never
 * in a bubble of the browser; the first such field is where one goes on, so that it is read out.
 */
import type { ComponentProps, SubmitEventHandler } from 'react';

type Props = Omit<ComponentProps<'form'>, 'noValidate' | 'onSubmit'> & {
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
};

export function CheckedForm({ onSubmit, ...form }: Props) {
  return (
    <form
      {...form}
      noValidate
      onSubmit={(event) => {
        if (event.currentTarget.checkValidity()) return onSubmit(event);
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>('input:invalid')?.focus();
      }}
    />
  );
}
