package throughline.export;

import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Numbers the shapes of a slide anew: the library counts shapes in groups twice, and programs then offer to repair the file. */
final class SlideIds {

    private int last;

    private SlideIds() {}

    static void unique(XSLFSlide slide) {
        new SlideIds().number(slide.getXmlObject().getCSld().getSpTree());
    }

    private void number(CTGroupShape group) {
        group.getNvGrpSpPr().getCNvPr().setId(++last);
        for (CTShape shape : group.getSpList()) {
            shape.getNvSpPr().getCNvPr().setId(++last);
        }
        for (CTPicture picture : group.getPicList()) {
            picture.getNvPicPr().getCNvPr().setId(++last);
        }
        for (CTConnector connector : group.getCxnSpList()) {
            connector.getNvCxnSpPr().getCNvPr().setId(++last);
        }
        group.getGrpSpList().forEach(this::number);
    }
}
