package se.trygghetshjulet.plan.internal;

record GridGap(Level level, String motivation) {}
