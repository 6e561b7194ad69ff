/** The archive package of a closed year: everything in one file that can be checked without the product. */
package se.trygghetshjulet.document.internal.archive;
