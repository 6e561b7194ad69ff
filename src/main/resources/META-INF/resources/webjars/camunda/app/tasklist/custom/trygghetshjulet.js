/** Everything Trygghetshjulet adds to Camunda's Tasklist. Loaded by scripts/config.js before Tasklist starts. */
import { nameIconControls } from '../../../assets/trygghetshjulet/accessible-names.js';
import { speakSwedish } from '../../../assets/trygghetshjulet/page-language.js';
import { linkToOwnPages } from '../../../assets/trygghetshjulet/page-menu.js';
import { startWatching } from '../../../assets/trygghetshjulet/page-watcher.js';
import { signInThroughTheServer } from '../../../assets/trygghetshjulet/sign-in-again.js';
import { sortByDueDate } from './due-date-first.js';
import { rememberFormSchemas } from './form-schema.js';
import { translateForms } from './form-translator.js';
import { offerOnlyWhatIsAllowed } from './only-what-is-allowed.js';
import { titlePageAfterTask } from './page-title.js';
import { showRefusals } from './refusals.js';
import { submitSafely } from './safe-submit.js';
import { showOneThingAtATimeOnSmallScreens } from './small-screens.js';
import { offerStartToThoseWhoCan } from './start-process.js';
import { writeDatesInSwedish } from './swedish-dates.js';
import { haveSwedishReady } from './swedish-first.js';
import { offerTakeOver } from './take-over.js';

sortByDueDate();
speakSwedish();
signInThroughTheServer();
rememberFormSchemas();
writeDatesInSwedish();
translateForms();
nameIconControls();
linkToOwnPages();
titlePageAfterTask();
submitSafely();
showRefusals();
offerStartToThoseWhoCan();
offerOnlyWhatIsAllowed();
offerTakeOver();
showOneThingAtATimeOnSmallScreens();
startWatching();
await haveSwedishReady();

/* Tasklist expects a list of plug-ins; none is needed. */
export default [];
