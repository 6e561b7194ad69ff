/** The models and forms themselves, held to the rules that a busy official and the next developer rely on. */
package se.trygghetshjulet.models;
