--@ scenario; 0; komt niet klaar; names looked for in a hundred functions
%110{local function f(a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,Z,a1,b1,c1,d1,e1,g1,h1,i1,j1,k1,l1,m1,n1,o1,p1,q1,r1,s1,t1,u1,v1,w1,x1,y1,z1,a2,b2,c2,d2,e2,g2,h2,i2,j2,k2,l2,m2,n2,o2,p2,q2,r2,s2,t2,u2,v2,w2,x2,y2,z2,a3,b3,c3,d3,e3,g3,h3,i3,j3,k3,l3,m3,n3,o3,p3,q3,r3,s3,t3,u3,v3,w3,x3,y3,z3) }%%100000{_=_ }%
--@ scenario; 0; komt niet klaar; breaks
while 1 do %32000{break }% end
--@ scenario; 0; -; labels
%5000{::a::x() }%
--@ scenario; 0; komt niet klaar; a chain of and
local a = 1 local x = %80000{a and }% a
--@ scenario; 0; komt niet klaar; a chain of or with words in between
local a = 1 local x = %50000{a or 1 or }% a
--@ scenario; 0; komt niet klaar; a chain of elseif
local a if a then %35000{elseif a then }% end
--@ scenario; 0; komt niet klaar; a chain of goto
%70000{goto a }% ::a::
--@ scenario; 0; komt niet klaar; numbers with many digits
local x = { %60000{10000, }% }
--@ scenario; 0; te veel in elkaar; parentheses
local x = %100000{(}% 1
--@ scenario; 0; te veel in elkaar; braces
local x = %100000{{}%
--@ scenario; 0; te veel in elkaar; calls of calls
local x = %100000{f(}%
--@ scenario; 0; te veel in elkaar; indexes in indexes
local x = %100000{t[}%
--@ scenario; 0; te veel in elkaar; minus
local x = %100000{- }% 1
--@ scenario; 0; te veel in elkaar; powers
local x = %100000{2 ^ }% 1
--@ scenario; 0; te veel in elkaar; functions in functions
%10000{local function f() }%
--@ scenario; 0; meer dan 200 keer local; locals
%300{local a }%
--@ scenario; 0; -; upvalues
local a, b, c, d, e %60{local x = 1 }% local function f() return function() return a, b, c, d, e, x end end
--@ scenario; 0; -; parameters
local function f(%300{a, }% b) end
--@ scenario; 0; -; arguments
local function f() end f(%300{1, }% 1)
--@ scenario; 0; te groot; constants
local x = { %50000{"a", "b", 0.1, }% }
--@ scenario; 1; begin met scenario; a long comment of many levels
--[%10000{=}%[ x ]]
]%10000{=}%]
--@ scenario; 0; -; a comment that does not end
--[==[ ]] ]=] ]===]
--@ scenario; 0; -; a text that does not end
local a = [[ x
--@ scenario; 1; een tekst is te lang; a text of 60 kB
local a = "%60000{x}%"
--@ scenario; 1; een tekst is te lang; a text of 60 kB over lines
local a = [[%30000{é}%]]
--@ scenario; 0; -; an identifier of 100 kB
local %100000{a}% = 1
--@ scenario; 1; -; an unknown name of 30 kB
%30000{a}%()
--@ scenario; 0; te groot; a file of a megabyte
-- %1100000{x}%
--@ scenario; 0; te groot; line ends
%1100000{
}%
--@ scenario; 1; begin met scenario; a number of 300,000 digits
local a = %300000{1}%
--@ scenario; 1; begin met scenario; a fraction of 300,000 digits
local a = 0.%300000{1}%
--@ scenario; 1; -; a number with a huge exponent
local a = 1e%10000{9}%
--@ scenario; 0; dit is geen tekstbestand; compiled code
LuaT
--@ scenario; 0; -; half a function
function
--@ scenario; 0; -; only signs
~=><:;,.}{][)(*&^#
