/** The web applications' index.html says lang="en" and cannot be replaced without copying it. */
export function speakSwedish() {
  document.documentElement.lang = 'sv';
}
