package se.trygghetshjulet.document.internal.print;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.document.PrintFormat;
import se.trygghetshjulet.document.PrintedFile;
import se.trygghetshjulet.document.Printer;
import se.trygghetshjulet.document.TablePaper;
import se.trygghetshjulet.document.internal.archive.Csv;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Letterhead;
import se.trygghetshjulet.document.internal.content.Sheet;
import se.trygghetshjulet.document.internal.render.DocxRenderer;
import se.trygghetshjulet.document.internal.render.PdfRenderer;
import se.trygghetshjulet.document.internal.render.XlsxRenderer;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.organisation.Unit;

@Component
class PaperPrinter implements Printer {

    /** Without it a spreadsheet program takes UTF-8 for something else and spoils å, ä and ö. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PdfRenderer pdf;
    private final DocxRenderer docx;
    private final XlsxRenderer xlsx;
    private final Organisation organisation;
    private final Clock clock;

    PaperPrinter(PdfRenderer pdf, DocxRenderer docx, XlsxRenderer xlsx, Organisation organisation, Clock clock) {
        this.pdf = pdf;
        this.docx = docx;
        this.xlsx = xlsx;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public PrintedFile print(TablePaper paper, PrintFormat format) {
        byte[] bytes =
                switch (format) {
                    case PDF -> pdf.render(document(paper));
                    case DOCX -> docx.render(document(paper));
                    case XLSX -> xlsx.render(sheet(paper));
                    case CSV -> (BYTE_ORDER_MARK + Csv.of(sheet(paper))).getBytes(StandardCharsets.UTF_8);
                };
        String safe = paper.title().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ");
        return new PrintedFile(safe.strip() + "." + format.extension(), format, bytes);
    }

    private Document document(TablePaper paper) {
        String today = SwedishTime.today(clock).toString();
        Unit office = organisation.unit(organisation.municipality().leadingUnit());
        List<Fact> facts = new ArrayList<>(List.of(Fact.of("Datum", today)));
        if (!paper.recipient().isBlank()) {
            facts.add(Fact.of("Till", paper.recipient()));
        }
        facts.add(new Fact(
                "Vår referens", List.of(organisation.role(Roles.COORDINATOR).name(), office.mailbox())));
        Letterhead head = new Letterhead(
                organisation.municipality().name(), office.name(), facts, paper.type(), paper.title(), "");
        List<Block> blocks = new ArrayList<>();
        paper.introduction().forEach(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(new Block.Wide(List.of(table(paper))));
        return new Document(head, "", paper.title(), blocks);
    }

    private static Block table(TablePaper paper) {
        return new Block.Table(
                paper.caption(),
                paper.columns().stream()
                        .map(column -> new Block.Column(column.title(), column.width()))
                        .toList(),
                paper.rows().stream()
                        .map(row -> new Block.Row(row.stream()
                                .map(Object::toString)
                                .map(Block.Cell::of)
                                .toList()))
                        .toList());
    }

    private static Sheet sheet(TablePaper paper) {
        return new Sheet(
                paper.type(),
                paper.columns().stream().map(TablePaper.Column::title).toList(),
                paper.rows());
    }
}
