/** The page Lagkoll and the answer it prints. */
package se.trygghetshjulet.compliance.internal.web;
