// Draws, for each question, the table that stands below the chart. What is hidden in the table is not drawn.
'use strict';

const palette = ['#0f5c63', '#e2725b', '#d9a441', '#5b8a72', '#7a6a9c', '#3f7fae', '#a8998a', '#d4c7b4'];
const ink = '#17353a';
const rowHeight = 52;

function readTable(table) {
  const answers = [...table.querySelectorAll('thead th')].slice(1).map(cell => cell.textContent.trim());
  const rows = [...table.querySelectorAll('tbody tr')].map(row => ({
    band: row.querySelector('th').dataset.label,
    counts: [...row.querySelectorAll('td')].map(cell => cell.dataset.count === '' ? null : Number(cell.dataset.count)),
  }));
  return { answers, rows: rows.filter(row => row.counts.some(count => count > 0)) };
}

function seriesOf(answers, rows) {
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

function draw(chart) {
  const { answers, rows } = readTable(chart.parentElement.querySelector('table'));
  if (rows.length === 0) return;
  chart.style.height = `${rows.length * rowHeight + 100}px`;
  const font = getComputedStyle(document.body).fontFamily;
  const drawing = echarts.init(chart, null, { renderer: 'canvas' });
  drawing.setOption({
    animation: false,
    textStyle: { fontFamily: font, color: ink, fontSize: 14 },
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    grid: { left: 8, right: 24, top: 44, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 26, itemHeight: 16, textStyle: { fontSize: 14, color: ink } },
    xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: '#e6dcc8' } } },
    yAxis: { type: 'category', inverse: true, data: rows.map(row => row.band), axisLabel: { fontSize: 14, color: ink } },
    series: seriesOf(answers, rows),
  });
  window.addEventListener('resize', () => drawing.resize());
}

document.querySelectorAll('.chart').forEach(draw);
