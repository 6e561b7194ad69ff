package se.trygghetshjulet.plan.internal;

/** The medborgarlöfte that a measure is part of; both absent when it is part of none. */
record CitizenPromise(String promiseArea, Integer promiseYear) {

    static final CitizenPromise NONE = new CitizenPromise(null, null);
}
