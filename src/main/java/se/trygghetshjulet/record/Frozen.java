package se.trygghetshjulet.record;

/** Something was frozen. Published in the transaction that freezes it. */
public record Frozen(Snapshot snapshot) {}
