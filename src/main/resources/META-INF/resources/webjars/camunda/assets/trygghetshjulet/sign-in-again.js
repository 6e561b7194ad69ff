/**
 * When the session has ended, Camunda shows a sign-in form of its own. The product signs people in elsewhere, so the page is
 * loaded anew, at the place where the person was, and the server takes over. Tasklist has by then put what was typed into a
 * draft in this browser, and shows it again after sign-in.
 */
import { watch } from './page-watcher.js';

const OWN_SIGN_IN = '#/login';
const LEFT_AT = 'trygghetshjulet-left-own-sign-in-at';
const AT_MOST_ONCE_PER_MS = 60_000;

let lastPlace = '';
let signedIn = false;

export function signInThroughTheServer() {
  watch('[cam-widget-header] .account > a', link => {
    signedIn ||= link.textContent.trim() !== '' && !link.textContent.includes('{{');
  });
  window.addEventListener('hashchange', leaveOwnSignIn);
}

function leaveOwnSignIn() {
  if (!location.hash.startsWith(OWN_SIGN_IN)) {
    lastPlace = location.hash;
  } else if (signedIn && notJustTried()) {
    sessionStorage.setItem(LEFT_AT, String(Date.now()));
    history.replaceState(null, '', location.pathname + lastPlace);
    location.reload();
  }
}

/** If the server leads back to the same page without a session, Camunda's form is better than loading for ever. */
function notJustTried() {
  return Date.now() - Number(sessionStorage.getItem(LEFT_AT) ?? 0) > AT_MOST_ONCE_PER_MS;
}
