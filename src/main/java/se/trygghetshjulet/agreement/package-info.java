/** Agreements on cooperation (överenskommelser och avsiktsförklaringar, 9 §): made, signed, gone through, renewed, ended. */
package se.trygghetshjulet.agreement;
