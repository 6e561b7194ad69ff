/**
 * When the session has ended, Camunda shows a sign-in form of its own. The product signs people in elsewhere, so the page is
 * loaded anew, at the place where the person was, and the server takes over. Tasklist has by then put what was typed into a
 * draft in this browser, and shows it again after sign-in.
 */
const OWN_SIGN_IN = '#/login';
const TRIED_AT = 'trygghetshjulet-sign-in-tried-at';
const ONE_TRY_PER_MS = 60_000;

let lastPlace = location.hash;

export function signInThroughTheServer() {
  window.addEventListener('hashchange', leaveOwnSignIn);
  leaveOwnSignIn();
}

function leaveOwnSignIn() {
  if (!location.hash.startsWith(OWN_SIGN_IN)) {
    lastPlace = location.hash;
    return;
  }
  const triedAt = Number(sessionStorage.getItem(TRIED_AT) ?? 0);
  if (Date.now() - triedAt < ONE_TRY_PER_MS) {
    return;
  }
  sessionStorage.setItem(TRIED_AT, String(Date.now()));
  history.replaceState(null, '', location.pathname + (lastPlace.startsWith(OWN_SIGN_IN) ? '' : lastPlace));
  location.reload();
}
