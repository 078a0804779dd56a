// How a business looks to its people: logo, colour and a line under its name.

export const branding = {
  title: 'Branding',
  about: 'How your business looks on the pages of everybody who works in it',
  notInPlan: 'Not in your plan',
  notInPlanText: 'These plans have branding: {{plans}}. The page Plan says how to change yours.',
  noPlanText: 'No plan of this service has branding. Ask whoever runs it.',
  toPlan: 'To the plan',
  look: 'Colour and banner',
  lookAbout: 'Your mark at the top of every page, and a line under your name.',
  color: 'Colour',
  colorHint: 'As #7a1f2b; empty for the colour of the product.',
  colorWrong: 'A colour is a # and six digits or letters from a to f, such as #7a1f2b.',
  pickColor: 'Pick a colour',
  banner: 'Banner',
  bannerHint: 'Up to 120 characters.',
  logo: 'Logo',
  logoAbout: 'A square one fits best.',
  logoAlt: 'Your logo',
  logoFile: 'Picture',
  logoSend: 'Use this logo',
  logoRemove: 'Remove the logo',
} as const;
