package se.trygghetshjulet.document;

/** Puts what another module has to tell on the municipality's paper. Nothing is kept: it is printed as it is now. */
public interface Printer {

    PrintedFile print(TablePaper paper, PrintFormat format);
}
