/**
 * In a new browser, Tasklist draws some texts before its language file has come, and they stay keys such as DUE_DATE. It looks
 * for the file in the browser's own store first, so here it is put there before Tasklist starts.
 */
const STORE = 'camunda-web';

export async function haveSwedishReady() {
  const folder = `${document.querySelector('base').getAttribute('app-root')}/app/tasklist/locales/`;
  const key = `${folder}_locales_data_sv_${window.bust}`;
  const stored = JSON.parse(localStorage.getItem(STORE) ?? '{}');
  if (stored[key]) {
    return;
  }
  const response = await fetch(`${folder}sv.json?bust=${window.bust}`);
  if (response.ok) {
    localStorage.setItem(STORE, JSON.stringify({ ...stored, [key]: await response.text() }));
  }
}
