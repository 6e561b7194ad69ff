/** Preparation and political decision (beredning och beslut) of any subject: report, approval, organs, minutes. */
package se.trygghetshjulet.decision;
