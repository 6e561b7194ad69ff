/** What the boards and the public read: documents written from the record as DOCX, PDF and XLSX, and kept once adopted. */
package se.trygghetshjulet.document;
