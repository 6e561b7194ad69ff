/** Gives the application its PostgreSQL: its own, kept in a directory, or the one the administrator points at. */
package se.trygghetshjulet.database;
