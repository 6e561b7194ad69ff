/**
 * Dates in forms are written and read as ISO dates (2027-02-15) and the calendar speaks Swedish and begins on Monday,
 * whatever language the browser is set to.
 *
 * form-js takes its date format from Intl.DateTimeFormat('default') and gives its calendar, flatpickr, no language.
 */
import { watch } from '../../../assets/trygghetshjulet/page-watcher.js';

const SWEDISH_CALENDAR = {
  weekdays: {
    shorthand: ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör'],
    longhand: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag']
  },
  months: {
    shorthand: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    longhand: ['januari', 'februari', 'mars', 'april', 'maj', 'juni',
      'juli', 'augusti', 'september', 'oktober', 'november', 'december']
  },
  firstDayOfWeek: 1,
  weekAbbreviation: 'v.',
  rangeSeparator: ' till ',
  time_24hr: true,
  ordinal: () => '.'
};

export function writeDatesInSwedish() {
  defaultToSwedishDateFormat();
  watch('.fjs-datepicker input', input => setTimeout(() => localizeCalendar(input)));
}

function defaultToSwedishDateFormat() {
  const swedishUnlessAsked = args =>
    args[0] === undefined || args[0] === 'default' ? ['sv-SE', ...args.slice(1)] : args;
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, args) => new target(...swedishUnlessAsked(args)),
    apply: (target, self, args) => target(...swedishUnlessAsked(args))
  });
}

/** Runs after form-js has attached its calendar, which it does in an effect of the first rendering. */
function localizeCalendar(input, attempts = 20) {
  const calendar = input._flatpickr;
  if (!calendar) {
    if (attempts > 0 && input.isConnected) {
      setTimeout(() => localizeCalendar(input, attempts - 1), 50);
    }
    return;
  }
  if (calendar.config.locale !== SWEDISH_CALENDAR) {
    const typed = input.value;
    calendar.set({ locale: SWEDISH_CALENDAR, ariaDateFormat: 'l j F Y' });
    input.value = typed;
  }
}
