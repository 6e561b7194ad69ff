/**
 * Tasklist lists the newest task first unless its address says otherwise, and only the page after sign-in says so. Here the
 * earliest due date is first also when somebody follows a link or a bookmark.
 */
const SORTING = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
const LIST = ['', '#', '#/'];

/** Must be called before Tasklist starts, so that it reads the completed address. */
export function sortByDueDate() {
  completeAddress();
  window.addEventListener('popstate', completeAddress);
}

function completeAddress() {
  const [page, query = ''] = location.hash.split('?');
  if (LIST.includes(page) && !/(^|&)sorting=/.test(query)) {
    history.replaceState(history.state, '', `#/?${query ? `${query}&` : ''}sorting=${SORTING}`);
  }
}
