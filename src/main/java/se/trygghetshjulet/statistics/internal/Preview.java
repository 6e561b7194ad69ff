package se.trygghetshjulet.statistics.internal;

import se.trygghetshjulet.statistics.internal.reading.Reading;

/** What a dropped file says and would change. Nothing of it is stored. */
record Preview(DroppedFile file, Reading reading, Comparison comparison) {}
