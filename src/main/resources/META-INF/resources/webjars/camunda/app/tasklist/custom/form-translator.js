/** Translates form-js' own texts where they are rendered; what people have written is never touched. */
import { watch } from '../../../assets/trygghetshjulet/page-watcher.js';
import { componentOf } from './form-schema.js';
import { inSwedish } from './form-texts.js';

const ELEMENTS_WITH_FIXED_TEXT = [
  '.fjs-repeat-render-add',
  '.fjs-repeat-render-collapse',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-table-empty',
  '.fjs-table td[colspan]',
  '.fjs-table-nav-label',
  '.fjs-taglist-skip-link',
  '.fjs-iframe-placeholder-text'
].map(selector => `.fjs-container ${selector}`).join(', ');

const TRANSLATED_ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt'];

export function translateForms() {
  watch('.fjs-container .fjs-form-field-error li', translateValidationMessage);
  watch(ELEMENTS_WITH_FIXED_TEXT, translateTexts);
  watch(TRANSLATED_ATTRIBUTES.map(attribute => `.fjs-container [${attribute}]`).join(', '), translateAttributes);
}

function translateValidationMessage(item) {
  const ownMessage = item.textContent.startsWith('Field must match pattern ') && patternMessageFor(item);
  if (ownMessage) {
    item.firstChild.data = ownMessage;
  } else {
    translateTexts(item);
  }
}

/** The form's validate.patternErrorMessage, which form-js 1.8.7 ignores. */
function patternMessageFor(item) {
  return componentOf(item.closest('.fjs-form-field'))?.validate?.patternErrorMessage;
}

function translateTexts(element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const swedish = inSwedish(text.data);
    if (swedish !== text.data) {
      text.data = swedish;
    }
  }
}

function translateAttributes(element) {
  for (const attribute of TRANSLATED_ATTRIBUTES) {
    const text = element.getAttribute(attribute);
    const swedish = text && inSwedish(text);
    if (swedish && swedish !== text) {
      element.setAttribute(attribute, swedish);
    }
  }
}
