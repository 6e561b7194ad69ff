/** Gives the web applications' icon-only controls a name that screen readers can read (WCAG 4.1.2). */
import { watch } from './page-watcher.js';

const NAMES = {
  '[data-region="filters"].region-toggle': 'Visa eller dölj filtren',
  '[data-region="list"].region-toggle': 'Visa eller dölj uppgiftslistan',
  '[data-region="task"].region-toggle': 'Visa eller dölj uppgiften',
  'button.maximize': 'Visa uppgiften i hela fönstret',
  'button.reset-regions': 'Visa alla kolumner igen',
  '.app-switch > a.dropdown-toggle': 'Byt arbetsyta',
  '.search-field input.main-field': 'Sök bland uppgifterna',
  '.stored-criteria > button.dropdown-toggle': 'Sparade sökningar',
  '.stored-criteria .input-group button': 'Spara sökningen',
  '.stored-criteria .input-group input': 'Namn på sökningen',
  '.stored-criteria-set a.glyphicon-remove-sign': 'Ta bort den sparade sökningen',
  '.new-sort > .dropdown-toggle': 'Lägg till sortering',
  '.shutter a': 'Visa mer eller mindre om uppgiften',
  '.groups-modal .row-action a': 'Ta bort gruppen',
  'input[name="filterColor"]': 'Färg',
  'input[name="filterPriority"]': 'Ordning',
  '#inputPassword': 'Nytt lösenord',
  'a.instance-link': 'Visa var i processen uppgiften är',
  '.cockpit-app > .app-label-wrapper:first-child': 'Processöversikt',
  '.tasklist-app > .app-label-wrapper:first-child': 'Uppgifter',
  '.admin-app > .app-label-wrapper:first-child': 'Administration'
};

/** Titles that Camunda's diagram viewer has hard-coded in English. */
const ZOOM_TITLES = {
  'zoom in': 'Zooma in',
  'zoom out': 'Zooma ut',
  'reset zoom': 'Visa hela bilden'
};

export function nameIconControls() {
  for (const [selector, name] of Object.entries(NAMES)) {
    watch(selector, element => setAttribute(element, 'aria-label', name));
  }
  watch('a[uib-tooltip], button[uib-tooltip]', nameAfterTooltip);
  watch('[uib-tooltip] > a:empty, a[tooltip-text], [tooltip-text] > a', nameAfterTooltip);
  watch('a[ng-click]:not([href]), a[tooltip-append-to-body]:not([href])', makeButton);
  watch('input[uib-typeahead]', describeAsCombobox);
  watch('button[title]', button => setAttribute(button, 'title', ZOOM_TITLES[button.title] ?? button.title));
}

/** Links without an address can be neither reached nor pressed from the keyboard (WCAG 2.1.1). */
function makeButton(link) {
  if (link.getAttribute('role') === 'button') {
    return;
  }
  link.setAttribute('role', 'button');
  link.tabIndex = 0;
  link.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      link.click();
    }
  });
}

function nameAfterTooltip(element) {
  const holder = element.closest('[uib-tooltip], [tooltip-text]');
  const name = holder?.getAttribute('uib-tooltip') || holder?.getAttribute('tooltip-text');
  if (name && !name.includes('{{') && !element.textContent.trim()) {
    setAttribute(element, 'aria-label', name);
  }
}

/** Tasklist sets aria-expanded on a plain text input, where ARIA does not allow it. */
function describeAsCombobox(input) {
  setAttribute(input, 'role', 'combobox');
}

function setAttribute(element, attribute, value) {
  if (element.getAttribute(attribute) !== value) {
    element.setAttribute(attribute, value);
  }
}
