/** Everything Trygghetshjulet adds to Camunda's Welcome page. Loaded by scripts/config.js before Welcome starts. */
import { nameIconControls } from '../../../assets/trygghetshjulet/accessible-names.js';
import { speakSwedish } from '../../../assets/trygghetshjulet/page-language.js';
import { linkToOwnPages } from '../../../assets/trygghetshjulet/page-menu.js';
import { startWatching } from '../../../assets/trygghetshjulet/page-watcher.js';
import { signInThroughTheServer } from '../../../assets/trygghetshjulet/sign-in-again.js';

speakSwedish();
signInThroughTheServer();
document.title = 'Min sida – Trygghetshjulet';
nameIconControls();
linkToOwnPages();
startWatching();

export default [];
