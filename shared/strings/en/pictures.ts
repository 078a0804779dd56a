// Pictures somebody brings: choosing one, sending it, and one's own picture.

export const pictures = {
  sending: 'Sending …',
  rules: 'JPEG, PNG or WebP, up to {{megabytes}} MB and {{pixels}} pixels each way.',
  own: {
    title: 'Your picture',
    about: 'Colleagues see it beside your name.',
    file: 'Picture',
    use: 'Use this picture',
    remove: 'Remove the picture',
  },
} as const;
