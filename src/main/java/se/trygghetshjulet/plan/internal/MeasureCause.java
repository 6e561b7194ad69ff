package se.trygghetshjulet.plan.internal;

import java.util.UUID;

record MeasureCause(UUID causeId) {}
