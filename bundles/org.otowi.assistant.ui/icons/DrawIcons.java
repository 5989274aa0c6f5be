import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * Draws the icons of this folder, 16 by 16 and twice that size: {@code java DrawIcons.java} in the folder. Shapes are
 * given in a square of 16 units, with edges on half units so that lines of one unit are sharp.
 */
public final class DrawIcons {

    private static final Color OUTLINE = new Color(0x6B7A8F);
    private static final Color PAPER = new Color(0xF7FAFE);
    private static final Color TEXT = new Color(0x9AA9BC);
    private static final Color CODE = new Color(0x2F6DB5);
    private static final Color COMMENT = new Color(0x3F8F4F);
    private static final Color SPARK = new Color(0xE59A1C);
    private static final Color SPARK_EDGE = new Color(0xB26F0B);
    private static final Color BAD = new Color(0xC8402F);

    private DrawIcons() {}

    public static void main(String[] args) throws IOException {
        Map<String, Consumer<Graphics2D>> icons = new TreeMap<>(Map.of(
                "accept", DrawIcons::accept,
                "assistant", DrawIcons::assistant,
                "insert_comment", DrawIcons::insertComment,
                "reject", DrawIcons::reject,
                "save_summary", DrawIcons::saveSummary,
                "summarize_code", DrawIcons::summarizeCode,
                "summarize_paper", DrawIcons::summarizePaper));
        for (Map.Entry<String, Consumer<Graphics2D>> icon : icons.entrySet()) {
            write(icon.getValue(), 1, icon.getKey() + ".png");
            write(icon.getValue(), 2, icon.getKey() + "@2x.png");
        }
    }

    private static void write(Consumer<Graphics2D> icon, int scale, String name) throws IOException {
        BufferedImage image = new BufferedImage(16 * scale, 16 * scale, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.transform(AffineTransform.getScaleInstance(scale, scale));
        icon.accept(graphics);
        graphics.dispose();
        ImageIO.write(image, "png", new File(name));
    }

    private static void summarizeCode(Graphics2D graphics) {
        page(graphics);
        line(graphics, CODE, 1.3f, 6, 5, 4, 7.2, 6, 9.4);
        line(graphics, CODE, 1.3f, 8.4, 5, 10.4, 7.2, 8.4, 9.4);
        spark(graphics, 11.5, 11.5, 4);
    }

    private static void summarizePaper(Graphics2D graphics) {
        page(graphics);
        textLine(graphics, 4.5, 7);
        textLine(graphics, 6.5, 10.5);
        textLine(graphics, 8.5, 8);
        textLine(graphics, 10.5, 6.5);
        spark(graphics, 11.5, 11.5, 4);
    }

    private static void insertComment(Graphics2D graphics) {
        textLine(graphics, 2.5, 12);
        textLine(graphics, 13.5, 10);
        line(graphics, COMMENT, 1.4f, 2.5, 10.5, 4.5, 5.5);
        line(graphics, COMMENT, 1.4f, 5.5, 10.5, 7.5, 5.5);
        line(graphics, COMMENT, 1.4f, 9, 6.5, 14, 6.5);
        line(graphics, COMMENT, 1.4f, 9, 9.5, 13, 9.5);
    }

    private static void saveSummary(Graphics2D graphics) {
        page(graphics);
        textLine(graphics, 4.5, 7);
        textLine(graphics, 6.5, 10.5);
        line(graphics, CODE, 1.8f, 11.5, 7.5, 11.5, 13.5);
        line(graphics, CODE, 1.8f, 8.8, 11.3, 11.5, 14, 14.2, 11.3);
    }

    private static void assistant(Graphics2D graphics) {
        Path2D bubble = new Path2D.Double(new RoundRectangle2D.Double(1.5, 2.5, 13, 9, 3, 3));
        Path2D tail = new Path2D.Double();
        tail.moveTo(4.5, 11.5);
        tail.lineTo(4.5, 14.5);
        tail.lineTo(8, 11.5);
        fill(graphics, tail, PAPER, OUTLINE);
        fill(graphics, bubble, PAPER, OUTLINE);
        line(graphics, PAPER, 1.2f, 5.2, 11.5, 7, 11.5);
        spark(graphics, 8, 7, 3.6);
    }

    private static void accept(Graphics2D graphics) {
        line(graphics, COMMENT, 2.4f, 2.5, 8.5, 6.5, 12.5, 13.5, 3.5);
    }

    private static void reject(Graphics2D graphics) {
        line(graphics, BAD, 2.4f, 3.5, 3.5, 12.5, 12.5);
        line(graphics, BAD, 2.4f, 12.5, 3.5, 3.5, 12.5);
    }

    private static void page(Graphics2D graphics) {
        Path2D page = new Path2D.Double();
        page.moveTo(1.5, 1.5);
        page.lineTo(9.5, 1.5);
        page.lineTo(12.5, 4.5);
        page.lineTo(12.5, 14.5);
        page.lineTo(1.5, 14.5);
        page.closePath();
        fill(graphics, page, PAPER, OUTLINE);
        line(graphics, OUTLINE, 1, 9.5, 1.5, 9.5, 4.5, 12.5, 4.5);
    }

    private static void textLine(Graphics2D graphics, double y, double endX) {
        line(graphics, TEXT, 1, 3.5, y, endX, y);
    }

    /** A star of four points, with a light halo that sets it off from what lies below. */
    private static void spark(Graphics2D graphics, double x, double y, double radius) {
        double waist = radius * 0.28;
        Path2D star = new Path2D.Double();
        star.moveTo(x, y - radius);
        for (int corner = 1; corner < 8; corner++) {
            double angle = Math.PI / 4 * corner - Math.PI / 2;
            double reach = corner % 2 == 0 ? radius : waist * Math.sqrt(2);
            star.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
        }
        star.closePath();
        graphics.setColor(new Color(255, 255, 255, 200));
        graphics.fill(new Ellipse2D.Double(x - radius * 0.8, y - radius * 0.8, radius * 1.6, radius * 1.6));
        graphics.setStroke(new BasicStroke(0.8f));
        fill(graphics, star, SPARK, SPARK_EDGE);
        graphics.setStroke(new BasicStroke(1));
    }

    private static void fill(Graphics2D graphics, Path2D shape, Color inside, Color edge) {
        graphics.setColor(inside);
        graphics.fill(shape);
        graphics.setColor(edge);
        graphics.draw(shape);
    }

    private static void line(Graphics2D graphics, Color color, float width, double... points) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (int i = 2; i < points.length; i += 2) {
            graphics.draw(new Line2D.Double(points[i - 2], points[i - 1], points[i], points[i + 1]));
        }
        graphics.setStroke(new BasicStroke(1));
    }
}
