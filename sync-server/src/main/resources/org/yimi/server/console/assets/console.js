// Draws, for each question, the table that stands below the chart. What is hidden in the table is not drawn.
'use strict';

const palette = ['#0f5c63', '#e2725b', '#d9a441', '#5b8a72', '#7a6a9c', '#3f7fae', '#a8998a', '#d4c7b4'];
const ink = '#17353a';
const fontSize = 14;
const rowHeight = 52;
const axisHeight = 48;
// ECharts does not tell how high a legend becomes; besideSwatch is 2 more than it takes, for rounding
const legend = { swatch: 26, swatchHeight: 16, besideSwatch: 7, gap: 10, padding: 5, lineHeight: 30 };

// { answers, rows: [{ band, counts }] }; a hidden count is null, a band without any number to draw is left out
function readTable(table) {
  const answers = [...table.querySelectorAll('thead th')].slice(1).map(cell => cell.textContent.trim());
  const rows = [...table.querySelectorAll('tbody tr')].map(row => ({
    band: row.querySelector('th').dataset.label,
    counts: [...row.querySelectorAll('td')].map(cell => cell.dataset.count === '' ? null : Number(cell.dataset.count)),
  }));
  return { answers, rows: rows.filter(row => row.counts.some(count => count > 0)) };
}

function seriesOf({ answers, rows }) {
  return answers.map((answer, i) => ({
    name: answer,
    type: 'bar',
    stack: 'answers',
    barMaxWidth: 30,
    data: rows.map(row => row.counts[i] === 0 ? null : row.counts[i]),
    itemStyle: { color: palette[i % palette.length], borderColor: '#fffdf8', borderWidth: 1 },
    label: { show: true, color: ink, backgroundColor: '#fffdf8', borderRadius: 4, padding: [2, 5], fontWeight: 600 },
    labelLayout: { hideOverlap: true },
    emphasis: { disabled: true },
  }));
}

// how many lines the legend takes; text widths and room in pixels
function legendLines(textWidths, room) {
  let lines = 1;
  let used = 0;
  for (const width of textWidths.map(text => text + legend.swatch + legend.besideSwatch)) {
    if (used > 0 && used + width > room - 2 * legend.padding) {
      lines += 1;
      used = 0;
    }
    used += width + legend.gap;
  }
  return lines;
}

// patterns and numbers tell the answers apart where colours do not
function optionOf(numbers, font, legendHeight) {
  return {
    animation: false,
    textStyle: { fontFamily: font, color: ink, fontSize },
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    grid: { left: 8, right: 24, top: legendHeight, bottom: 8, containLabel: true },
    legend: {
      top: 0,
      left: 0,
      padding: legend.padding,
      itemGap: legend.gap,
      itemWidth: legend.swatch,
      itemHeight: legend.swatchHeight,
      selectedMode: false,
      textStyle: { fontSize, color: ink },
    },
    xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: '#e6dcc8' } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: numbers.rows.map(row => row.band),
      axisLabel: { fontSize, color: ink },
    },
    series: seriesOf(numbers),
  };
}

function measure(texts, font) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${fontSize}px ${font}`;
  return texts.map(text => pen.measureText(text).width);
}

function draw(chart) {
  const numbers = readTable(chart.parentElement.querySelector('table'));
  if (numbers.rows.length === 0) return;
  const font = getComputedStyle(document.body).fontFamily;
  const widths = measure(numbers.answers, font);
  chart.hidden = false;
  const paint = () => {
    const legendHeight = legendLines(widths, chart.clientWidth) * legend.lineHeight + 14;
    chart.style.height = `${legendHeight + numbers.rows.length * rowHeight + axisHeight}px`;
    const drawing = echarts.getInstanceByDom(chart) ?? echarts.init(chart, null, { renderer: 'canvas' });
    drawing.resize();
    drawing.setOption(optionOf(numbers, font, legendHeight));
  };
  paint();
  window.addEventListener('resize', paint);
}

document.querySelectorAll('.chart').forEach(draw);
