/**
 * In a new browser, Tasklist draws some texts before its language file has come, and they stay keys such as DUE_DATE. It looks
 * for the file in the browser's own store first, so here it is put there before Tasklist starts.
 */
const STORE = 'camunda-web';

/** Never fails: without the file in store Tasklist fetches it itself, only later. */
export async function haveSwedishReady() {
  const root = document.querySelector('base')?.getAttribute('app-root') ?? '';
  const folder = `${root}/app/tasklist/locales/`;
  const key = `${folder}_locales_data_sv_${window.bust}`;
  try {
    const stored = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    if (!stored[key]) {
      const response = await fetch(`${folder}sv.json?bust=${window.bust}`);
      if (response.ok) {
        localStorage.setItem(STORE, JSON.stringify({ ...stored, [key]: await response.text() }));
      }
    }
  } catch (error) {
    console.warn('Språkfilen kunde inte läggas i webbläsaren i förväg.', error);
  }
}
