/** Rows of a list in a form: form-js takes one away at once, and the draft without it is saved a second later. */
const QUESTION = 'Vill du ta bort raden? Det som står i den försvinner.';

/** Asks before a row with something in it is taken away. */
export function askBeforeRemovingRows(container) {
  container.addEventListener('click', event => {
    const button = event.target.closest('.fjs-repeat-row-remove');
    if (button && isWrittenIn(button.closest('.fjs-repeat-row-container')) && !window.confirm(QUESTION)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, { capture: true });
}

function isWrittenIn(row) {
  return [...row.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea')].some(({ value }) => value.trim() !== '')
    || row.querySelector('input:checked') !== null;
}
