/** Special efforts (särskilda satsningar): cooperation intensified when needed, planned or acute, beside the year. */
package se.trygghetshjulet.effort;
