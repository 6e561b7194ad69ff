/** Measures what our set-up of the engine costs beside the stock one: {@code mvn verify -Pbenchmark}. */
package se.trygghetshjulet.benchmark;
