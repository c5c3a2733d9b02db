package cn.mingjian.report;

import java.io.File;
import java.io.Serializable;
import net.sf.jasperreports.compilers.DirectExpressionValueFilter;
import net.sf.jasperreports.compilers.JavaDirectExpressionValueFilter;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRAbstractCompiler;
import net.sf.jasperreports.engine.design.JRCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRCompilationUnit;
import net.sf.jasperreports.engine.design.JRSourceCompileTask;
import net.sf.jasperreports.engine.fill.JREvaluator;

/**
 * Compiles templates whose expressions only name fields, parameters and variables, or put them between words. Whoever
 * edits a template cannot make it run code, and no Java compiler is needed. Public because JasperReports makes it by name.
 */
public final class PlainExpressions extends JRAbstractCompiler {

    public PlainExpressions(JasperReportsContext context) {
        super(context, false);
    }

    @Override
    protected void checkLanguage(String language) throws JRException {
        if (!"java".equals(language)) {
            throw new JRException("模板的 language 只能是 java，现为：" + language);
        }
    }

    @Override
    protected JRCompilationSourceCode generateSourceCode(JRSourceCompileTask task) throws JRException {
        throw new JRException("模板中的表达式只能引用字段 $F{…}、参数 $P{…} 或变量 $V{…}，与文字拼接请写 type=\"simpleText\"；不支持："
                + task.getExpressions().get(0).getText());
    }

    @Override
    protected String compileUnits(JRCompilationUnit[] units, String classpath, File folder) {
        return null;
    }

    @Override
    protected JREvaluator loadEvaluator(Serializable data, String name) throws JRException {
        throw new JRException("模板含有程序代码，不能使用：" + name);
    }

    @Override
    protected DirectExpressionValueFilter directValueFilter() {
        return JavaDirectExpressionValueFilter.instance();
    }

    @Override
    protected String getSourceFileName(String unit) {
        return unit;
    }
}
