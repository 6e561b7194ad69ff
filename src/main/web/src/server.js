/** Calls to the page's own server. Whatever goes wrong comes back as {status, body: {message, fields}} in Swedish. */
const SENTENCES = {
  0: 'Servern svarar inte. Kontrollera att du har nätverk och försök igen.',
  401: 'Du är inte längre inloggad. Logga in i en ny flik och försök sedan igen här.',
  403: 'Du har inte längre behörighet till uppgiften.',
  404: 'Uppgiften är redan klar, eller så är den inte längre din att göra.',
  413: 'Det du skickade är för stort. Korta texten och försök igen.'
};
const OTHER = 'Något gick fel hos oss. Försök igen om en stund.';

let token;

/** @returns {status, body}; body is what the server said, or a sentence of ours */
export async function get(address) {
  return call(address, { headers: { Accept: 'application/json' } });
}

/** Remembers the token that every POST carries. */
export function rememberToken(given) {
  token = given;
}

/**
 * @param body    an object that is sent as JSON, or a FormData
 * @param renewed address that gives a new {token}, for a session that began anew in another tab
 */
export async function post(address, body, renewed, options = {}) {
  const answer = await send(address, body, options);
  if (answer.status !== 403 && answer.status !== 401) {
    return answer;
  }
  const anew = await get(renewed);
  if (!anew.body?.token || anew.status !== 200) {
    return anew.status === 401 ? anew : answer;
  }
  rememberToken(anew.body.token);
  return send(address, body, options);
}

function send(address, body, options) {
  const isFile = body instanceof FormData;
  return call(address, {
    ...options,
    method: 'POST',
    headers: {
      Accept: 'application/json',
      [token.header]: token.value,
      ...(isFile ? {} : { 'Content-Type': 'application/json' })
    },
    body: isFile ? body : JSON.stringify(body ?? {})
  });
}

async function call(address, options) {
  try {
    const response = await fetch(address, options);
    const isJson = response.headers.get('Content-Type')?.includes('json');
    // The sign-in is a page and answers 200.
    const status = response.redirected && !isJson ? 401 : response.status;
    const body = isJson ? await response.json() : undefined;
    return { status, body: status < 400 ? body : { ...body, message: sentence(status, body) } };
  } catch {
    return { status: 0, body: { message: SENTENCES[0], fields: [] } };
  }
}

/** Sentences of our own have fields beside them; what Spring says by itself is English. */
function sentence(status, body) {
  return body?.message && Array.isArray(body.fields) ? body.message : SENTENCES[status] ?? OTHER;
}
