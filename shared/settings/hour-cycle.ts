// Times are written from 00:00 to 23:59 in every language, as people say them in a restaurant.
export const hourCycle = 'h23';
