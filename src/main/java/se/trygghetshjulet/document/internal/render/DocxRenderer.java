package se.trygghetshjulet.document.internal.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Letterhead;
import se.trygghetshjulet.document.internal.content.Lines;

/** DOCX that an official can go on editing: real heading styles, lists, header rows, fields and Swedish as language. */
@Component
public class DocxRenderer {

    private final DocxTemplate template;
    private final Clock clock;

    DocxRenderer(DocxTemplate template, Clock clock) {
        this.template = template;
        this.clock = clock;
    }

    public byte[] render(Document document) {
        try (XWPFDocument file = template.open();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new Writing(file, document).write();
            properties(file, document);
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document '" + document.title() + "' could not become a DOCX", e);
        }
    }

    private void properties(XWPFDocument file, Document document) {
        Optional<Date> now = Optional.of(Date.from(clock.instant()));
        var core = file.getProperties().getCoreProperties();
        core.setTitle(clean(document.title()));
        core.setSubjectProperty(clean(document.letterhead().type()));
        core.setCreator(clean(document.letterhead().sender()));
        core.setCreated(now);
        core.setModified(now);
        core.getUnderlyingProperties().setLanguageProperty("sv-SE");
    }

    static String clean(String text) {
        return text.codePoints()
                .filter(Markup::isXmlCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** One document being written. */
    private static final class Writing {

        private final XWPFDocument file;
        private final Document document;
        private final DocxLists lists;

        Writing(XWPFDocument file, Document document) {
            this.file = file;
            this.document = document;
            this.lists = new DocxLists(file);
        }

        void write() {
            letterhead(document.letterhead());
            blocks(document.blocks(), DocxPage.UPRIGHT);
            DocxPage.UPRIGHT.applyTo(lastSection());
            DocxMargins.write(file, document);
        }

        private void letterhead(Letterhead head) {
            for (Fact fact : head.facts()) {
                XWPFParagraph paragraph = paragraph("Letterhead");
                text(paragraph, fact.name()).setBold(true);
                for (String line : fact.lines()) {
                    XWPFRun run = paragraph.createRun();
                    run.addBreak();
                    run.setText(clean(line));
                }
            }
            text(paragraph("Subtitle"), head.type());
            text(paragraph("Title"), head.title());
            if (!head.number().isEmpty()) {
                text(paragraph("Number"), head.number());
            }
        }

        private void blocks(List<Block> blocks, DocxPage page) {
            blocks.forEach(block -> block(block, page));
        }

        private void block(Block block, DocxPage page) {
            if (block instanceof Block.Heading heading) {
                text(paragraph("Heading" + heading.level()), heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                lines(paragraph("Normal"), paragraph.text());
            } else if (block instanceof Block.Notice notice) {
                text(paragraph("Notice"), notice.text());
            } else if (block instanceof Block.ItemList list) {
                list(list);
            } else if (block instanceof Block.Facts facts) {
                new DocxTables(file, page).facts(facts.facts());
            } else if (block instanceof Block.Table table) {
                table(table, page);
            } else if (block instanceof Block.BarChart chart) {
                text(paragraph("Caption"), chart.caption());
                DocxChart.write(file, chart);
                new DocxTables(file, page).table(Charts.table(chart));
            } else if (block instanceof Block.LineChart chart) {
                text(paragraph("Caption"), chart.caption());
                DocxLineChart.write(file, chart);
            } else if (block instanceof Block.Wide wide) {
                endSection(page);
                blocks(wide.blocks(), DocxPage.LYING);
                endSection(DocxPage.LYING);
            }
        }

        private void table(Block.Table table, DocxPage page) {
            text(paragraph("Caption"), table.caption());
            new DocxTables(file, page).table(table);
        }

        private void list(Block.ItemList list) {
            BigInteger number = list.numbered() ? lists.newNumbers() : lists.bullets();
            for (String item : list.items()) {
                XWPFParagraph paragraph = paragraph(list.numbered() ? "ListNumber" : "ListBullet");
                paragraph.setNumID(number);
                text(paragraph, item);
            }
        }

        /** What has been written since the last section becomes one of its own. */
        private void endSection(DocxPage page) {
            XWPFParagraph end = file.createParagraph();
            end.setStyle("TableText");
            page.applyTo(end.getCTP().getPPr().addNewSectPr());
        }

        private CTSectPr lastSection() {
            var body = file.getDocument().getBody();
            return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        }

        private XWPFParagraph paragraph(String style) {
            XWPFParagraph paragraph = file.createParagraph();
            paragraph.setStyle(style);
            return paragraph;
        }

        private static XWPFRun text(XWPFParagraph paragraph, String text) {
            XWPFRun run = paragraph.createRun();
            run.setText(clean(text));
            return run;
        }

        private static void lines(XWPFParagraph paragraph, String text) {
            XWPFRun run = paragraph.createRun();
            List<String> lines = Lines.of(text);
            for (int line = 0; line < lines.size(); line++) {
                if (line > 0) {
                    run.addBreak();
                }
                run.setText(clean(lines.get(line)), line == 0 ? 0 : run.getCTR().sizeOfTArray());
            }
        }
    }
}
