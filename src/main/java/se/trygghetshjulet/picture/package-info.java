/** The situational picture (lägesbild, 4 §): contributions, problems and sources, compiled, reviewed and adopted. */
package se.trygghetshjulet.picture;
