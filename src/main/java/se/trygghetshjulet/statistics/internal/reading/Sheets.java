package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file as sheets of rows, read one row at a time. A text file is one sheet without a name. */
interface Sheets {

    /** Reads the file from the beginning; it can be read again. */
    void read(Visitor visitor) throws IOException;

    boolean workbook();

    /** Who is shown the rows. */
    interface Visitor {

        /**
         * @param number the place of the sheet in the workbook, counted from 1
         * @return whether its rows are wanted
         */
        boolean sheet(int number, String name);

        /** @return whether more rows of the sheet are wanted */
        boolean row(Row row);
    }

    /** The beginning of every sheet, enough to recognise a format by. */
    default List<Beginning> beginnings(int rows) throws IOException {
        List<Beginning> beginnings = new ArrayList<>();
        read(new Visitor() {
            @Override
            public boolean sheet(int number, String name) {
                beginnings.add(new Beginning(number, name, new ArrayList<>()));
                return true;
            }

            @Override
            public boolean row(Row row) {
                List<Row> seen = beginnings.get(beginnings.size() - 1).rows();
                seen.add(row);
                return seen.size() < rows;
            }
        });
        return beginnings;
    }

    /** The first rows of a sheet; rows without anything in them are left out. */
    record Beginning(int number, String name, List<Row> rows) {

        /** The row with this number as the spreadsheet shows it, blank when it is not there. */
        Row at(int rowNumber) {
            return rows.stream()
                    .filter(row -> row.number() == rowNumber)
                    .findFirst()
                    .orElse(Row.of(rowNumber, List.of()));
        }
    }
}
