/** Fetches key figures from Kolada (RKA), for those who have turned it on. What comes goes the same way as a dropped file. */
package se.trygghetshjulet.statistics.internal.kolada;
