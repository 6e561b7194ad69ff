/** Reads the files that officials download, and says row by row what could not be read. Knows nothing of the database. */
package se.trygghetshjulet.statistics.internal.reading;
