package se.trygghetshjulet.document.internal.render;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Bullets, and numbers that begin at 1 in every list. */
final class DocxLists {

    private static final BigInteger INDENT = BigInteger.valueOf(357);

    private final XWPFNumbering numbering;
    private final BigInteger numbers;
    private final BigInteger bullets;

    DocxLists(XWPFDocument file) {
        numbering = file.getNumbering() == null ? file.createNumbering() : file.getNumbering();
        bullets = numbering.addNum(kind(9001, STNumberFormat.BULLET, "•"));
        numbers = kind(9002, STNumberFormat.DECIMAL, "%1.");
    }

    BigInteger bullets() {
        return bullets;
    }

    BigInteger newNumbers() {
        BigInteger id = numbering.addNum(numbers);
        XWPFNum list = numbering.getNum(id);
        var restart = list.getCTNum().addNewLvlOverride();
        restart.setIlvl(BigInteger.ZERO);
        restart.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }

    private BigInteger kind(int id, STNumberFormat.Enum format, String text) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(INDENT);
        indent.setHanging(INDENT);
        return numbering.addAbstractNum(new XWPFAbstractNum(kind));
    }
}
