/** Documents as files: PDF/A-2a with PDF/UA-1, DOCX that Word can go on with, XLSX. */
package se.trygghetshjulet.document.internal.render;
