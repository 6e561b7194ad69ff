/** What anybody may read without signing in: the published summary and how the coordination function is reached (12 §). */
package se.trygghetshjulet.publication;
